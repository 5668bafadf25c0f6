import './painted';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import './ui/styles/tokens.css';
import './ui/styles/ground.css';
import './ui/styles/frame.css';
import './ui/styles/controls.css';
import './ui/styles/panel.css';
import './ui/styles/table.css';
import './ui/styles/list.css';
import './ui/styles/record.css';
import './marks/marks.css';
import './ui/styles/print.css';
import { App } from './App';
import { makeClient } from './apollo/client';
import {
  forgetFirstAnswers,
  giveFirstAnswers,
  readFirstAnswers,
  todayIn,
} from './apollo/first-answers';
import { knowToday } from './filter/search';
import { languageOf } from './frame/language-in-path';
import { startLive } from './live/live';
import { followProgram, keepProgram } from './live/program';
import { makeRouter } from './routes';
import { followColorScheme } from './ui/color-scheme';
import { loadWords } from './words/useWords';

/** The first drawing, with all that it has to load, has asked for what came with the page by then. */
const firstMoment = 5_000;

const start = async () => {
  followColorScheme();
  followProgram();
  keepProgram();
  await loadWords(languageOf(window.location.pathname));
  const root = document.getElementById('root');
  if (!root) throw new Error('The page has no place for the program');
  const client = makeClient();
  const answers = readFirstAnswers();
  giveFirstAnswers(client, answers);
  const today = todayIn(answers);
  // Why before the router: it reads the address, in which a month may stand.
  if (today !== undefined) knowToday(today);
  startLive(client);
  const router = makeRouter();
  // Why first: what the server drew stands there until the whole page can take its place.
  await router.load();
  createRoot(root).render(
    <StrictMode>
      <App client={client} router={router} />
    </StrictMode>,
  );
  setTimeout(() => forgetFirstAnswers(client), firstMoment);
};

start().catch((error: unknown) => {
  document.getElementById('gagal')?.removeAttribute('hidden');
  throw error;
});
