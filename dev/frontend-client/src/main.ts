// Opens each screen of docs/frontend.md once, and waits for a change of the journey; a line of JSON each.

import { Gateway } from './client.js';
import {
  FeedbackInboxDocument,
  FrameworkDocument,
  JourneyMapDocument,
  JourneyWatchDocument,
  PersonaLensDocument,
  PrioritiesBoardDocument,
} from './generated/documents.js';

const { GATEWAY = 'http://127.0.0.1:8080', TOKEN } = process.env;
const [key] = process.argv.slice(2);
if (!TOKEN || !key) {
  throw new Error('usage: GATEWAY=… TOKEN=… npm start <key of a journey>');
}

const gateway = new Gateway(GATEWAY, () => TOKEN);
const { framework } = show('Framework', await gateway.query(FrameworkDocument, {}));
const { journey } = show('JourneyMap', await gateway.query(JourneyMapDocument, { key }));
if (!journey) {
  throw new Error(`there is no journey ${key}`);
}
const persona = framework.flatMap(({ personas }) => personas ?? [])[0];
if (persona) {
  show('PersonaLens', await gateway.query(PersonaLensDocument, { persona: persona.id, journey: journey.id }));
}
show('PrioritiesBoard', await gateway.query(PrioritiesBoardDocument, {}));
show('FeedbackInbox', await gateway.query(FeedbackInboxDocument, {}));
show('JourneyWatch', await gateway.next(JourneyWatchDocument, { id: journey.id }));
await gateway.close();

function show<D>(screen: string, data: D): D {
  console.log(JSON.stringify({ screen, data }));
  return data;
}
