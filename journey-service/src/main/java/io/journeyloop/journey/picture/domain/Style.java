package io.journeyloop.journey.picture.domain;

/** Colours and letters, for light, for dark, and for paper. */
final class Style {
    static final int PHASE_COLOURS = 7;

    static final String SHEET = """
            <style>
            svg{--paper:#fff;--ink:#1c2333;--soft:#5a6478;--line:#dfe4ec;--card:#fff;--stripe:#f6f8fb;--star:#d9930d;
            --good:#1f8f55;--fair:#c58a00;--bad:#cf3b3b;--mark:#7a4fd0;--curve:#3c4a68;
            --p0:#3f63d8;--p1:#0c8c86;--p2:#b86a00;--p3:#c03a6d;--p4:#4a8a24;--p5:#8448c4;--p6:#1f7fc0;
            --digital:#3f63d8;--human:#c03a6d;--physical:#b86a00;--device:#8448c4;--none:#8a93a5;
            background:var(--paper);font-family:Inter,"Segoe UI",system-ui,-apple-system,Roboto,"Helvetica Neue",Arial,sans-serif}
            @media (prefers-color-scheme:dark){svg{--paper:#12161f;--ink:#eef1f7;--soft:#a3adc0;--line:#2c3444;--card:#1b212d;
            --stripe:#171c26;--star:#f2b63c;--good:#52c98a;--fair:#e6b545;--bad:#f27979;--mark:#b79bf5;--curve:#c3cde2;
            --p0:#8ea6ff;--p1:#4fd0c8;--p2:#f0ab4f;--p3:#f58bb2;--p4:#97d171;--p5:#c89bf7;--p6:#72bff5;
            --digital:#8ea6ff;--human:#f58bb2;--physical:#f0ab4f;--device:#c89bf7;--none:#8d97aa}}
            @media print{svg{--paper:#fff;--ink:#111;--soft:#444;--line:#ccc;--card:#fff;--stripe:#f6f6f6;--curve:#333;
            --p0:#3f63d8;--p1:#0c8c86;--p2:#b86a00;--p3:#c03a6d;--p4:#4a8a24;--p5:#8448c4;--p6:#1f7fc0;
            print-color-adjust:exact;-webkit-print-color-adjust:exact}}
            @page{size:A3 landscape;margin:8mm}
            .paper{fill:var(--paper)}.stripe{fill:var(--stripe)}.card{fill:var(--card);stroke:var(--line)}
            .line{stroke:var(--line);stroke-width:1;fill:none}.zero{stroke:var(--soft);stroke-width:1;stroke-dasharray:2 4}
            text{fill:var(--ink)}.soft{fill:var(--soft)}.bold{font-weight:650}.label{font-weight:650;fill:var(--soft)}
            .quote{font-style:italic;fill:var(--soft)}.mid{text-anchor:middle}.end{text-anchor:end}.kicker{letter-spacing:.08em}
            .star{fill:var(--star)}.curve{fill:none;stroke:var(--curve);stroke-width:3;stroke-linecap:round;stroke-linejoin:round}
            .gap{fill:none;stroke:var(--soft);stroke-width:1.5;stroke-dasharray:4 6}
            .good{fill:var(--good)}.fair{fill:var(--fair)}.bad{fill:var(--bad)}.dot{stroke:var(--paper);stroke-width:2}
            .hollow{fill:var(--paper);stroke:var(--soft);stroke-width:1.5}.mark{fill:var(--mark)}
            .visibility{stroke:var(--ink);stroke-width:2;stroke-dasharray:10 6}.hidden{stroke-dasharray:4 3}
            .digital{fill:var(--digital)}.human{fill:var(--human)}.physical{fill:var(--physical)}.device{fill:var(--device)}.none{fill:var(--none)}
            %s</style>
            """.formatted(phases());

    private Style() {}

    static String phase(int number) {
        return "p" + number % PHASE_COLOURS;
    }

    private static String phases() {
        var rules = new StringBuilder();
        for (int i = 0; i < PHASE_COLOURS; i++) {
            rules.append(".p%1$d{fill:var(--p%1$d)}.b%1$d{fill:var(--p%1$d);fill-opacity:.13}".formatted(i));
        }
        return rules.append('\n').toString();
    }
}
