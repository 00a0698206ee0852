// What the types refuse. Each line below is a mistake; where the compiler takes one, it says so.

import type { JourneyMapQuery, JourneyMapQueryVariables } from './generated/documents.js';
import type { Journey, JourneyInput, JourneyStatus } from './generated/schema.js';

export function mistakes(map: JourneyMapQuery, journey: Journey): unknown[] {
  // @ts-expect-error a journey that is not there is null
  const title: string = map.journey.title;
  // @ts-expect-error a figure without data is null
  const value: number = map.journey?.phases[0]?.steps[0]?.experience?.value;
  // @ts-expect-error only what was asked for is there
  const description = map.journey?.description;
  // @ts-expect-error a required variable
  const variables: JourneyMapQueryVariables = {};
  // @ts-expect-error no value of the enumeration
  const status: JourneyStatus = 'FINISHED';
  // @ts-expect-error no field of the input
  const input: JourneyInput = { titel: 'I move home' };
  // @ts-expect-error free JSON may be anything
  const colour: string = journey.customFields;
  // @ts-expect-error a flag is no text
  const flag: string = journey.isKeyJourney;
  return [title, value, description, variables, status, input, colour, flag];
}
