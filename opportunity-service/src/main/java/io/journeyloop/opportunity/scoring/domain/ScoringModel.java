package io.journeyloop.opportunity.scoring.domain;

import io.journeyloop.kit.errors.Violation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One common rule set for all opportunities of a tenant. Once it has scored it never changes. */
public final class ScoringModel {

    private final UUID id;
    private final int number;
    private final Rules rules;
    private final Formula formula;

    /**
     * A model of rules that pass their {@link Rules#check check}.
     *
     * @param number counts the tenant's models, from 1
     */
    public ScoringModel(UUID id, int number, Rules rules) {
        this.id = id;
        this.number = number;
        this.rules = rules;
        this.formula = Formula.of(rules.method(), rules.expression());
    }

    /** What every tenant starts with. */
    public static ScoringModel standard(UUID id) {
        return new ScoringModel(id, 1, Rules.standard(ScoringMethod.VALUE_EFFORT));
    }

    public UUID id() {
        return id;
    }

    public int number() {
        return number;
    }

    public Rules rules() {
        return rules;
    }

    public ScoringMethod method() {
        return rules.method();
    }

    public List<Criterion> criteria() {
        return rules.criteria();
    }

    /** The score, from nothing but this model, what people gave and what evidence tells. */
    public Score score(List<ScoreInput> inputs, Evidence evidence) {
        return scoreOf(answers(inputs, evidence), evidence);
    }

    /** What is known about each criterion. */
    public List<Answer> answers(List<ScoreInput> inputs, Evidence evidence) {
        return criteria().stream()
                .map(criterion -> Answer.to(criterion, inputs, evidence))
                .toList();
    }

    /** The score of answers to this model's criteria. */
    public Score scoreOf(List<Answer> answers, Evidence evidence) {
        List<String> missing = new ArrayList<>(answers.stream()
                .filter(Answer::isMissing)
                .map(answer -> answer.criterion().key())
                .toList());
        Double value = value(answers);
        if (missing.isEmpty() && value == null) {
            missing.add(Score.FORMULA);
        }
        return new Score(value, effort(answers), base(answers, value), terms(answers), missing, evidence);
    }

    /** The value alone; null while something is missing, or where it can't be computed. */
    public @Nullable Double value(List<Answer> answers) {
        return answers.stream().anyMatch(Answer::isMissing) ? null : Figures.known(formula.value(answers));
    }

    public String formula() {
        return formula.text(criteria());
    }

    /** What is wrong with inputs that people give; fields are named {@code inputs[0].value}. */
    public List<Violation> check(List<ScoreInput> inputs, Set<ScoreInput> unchanged) {
        List<Violation> violations = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < inputs.size(); i++) {
            ScoreInput input = inputs.get(i);
            String field = "inputs[" + i + "].";
            if (!seen.add(input.criterion())) {
                violations.add(new Violation(field + "criterion", "must occur once"));
            } else if (!unchanged.contains(input)) {
                check(input, field).ifPresent(violations::add);
            }
        }
        return violations;
    }

    /** The criterion of this key. */
    public Optional<Criterion> criterion(String key) {
        return criteria().stream()
                .filter(criterion -> criterion.key().equals(key))
                .findFirst();
    }

    private Optional<Violation> check(ScoreInput input, String field) {
        Optional<Criterion> criterion = criterion(input.criterion());
        if (criterion.isEmpty()) {
            List<String> keys = criteria().stream().map(Criterion::key).toList();
            return Optional.of(new Violation(field + "criterion", "must be one of " + keys));
        }
        return criterion.get().allows(input.value())
                ? Optional.empty()
                : Optional.of(new Violation(
                        field + "value", "must be " + criterion.get().range()));
    }

    private @Nullable Double base(List<Answer> answers, @Nullable Double value) {
        return value == null ? null : Figures.known(formula.base(answers));
    }

    /** The effort, whether it is a part of the value or an axis beside it. */
    public @Nullable Double effort(List<Answer> answers) {
        return answers.stream()
                .filter(answer -> answer.criterion().side() == Side.EFFORT)
                .map(Answer::raw)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private List<Term> terms(List<Answer> answers) {
        Map<String, Double> contributions = formula.contributions(answers);
        return answers.stream()
                .map(answer -> term(answer, contributions.get(answer.criterion().key())))
                .toList();
    }

    /** Each is rounded by itself, so that terms may miss the value by their last decimal together. */
    private Term term(Answer answer, @Nullable Double contribution) {
        Criterion criterion = answer.criterion();
        boolean used = formula.uses(criterion);
        Double raw = answer.raw();
        return new Term(
                criterion.key(),
                criterion.side(),
                raw,
                raw == null ? null : Figures.rounded(criterion.normalise(raw)),
                used ? criterion.weight() : 0,
                used || raw == null ? Figures.known(contribution) : Double.valueOf(0),
                !used,
                answer.source(),
                answer.explanation());
    }
}
