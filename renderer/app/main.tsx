import './zod-without-eval.ts';
import '../styles/main.css';

import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';

import { App } from './app.tsx';
import { startAppearance } from './appearance.ts';
import { shell } from './client/core.ts';
import { startClipboard } from './clipboard.ts';
import { startGoing } from './go.ts';
import { speak } from './i18n.ts';
import { startSession } from './session.ts';
import { preloadAnswerText } from '../features/markdown/lazy-answer-text.tsx';

startAppearance();
startSession();
startGoing();
startClipboard();
preloadAnswerText();

// a catalog that can't be loaded leaves English
void speak(shell.language.choice)
  .catch(() => undefined)
  .then(() => {
    const root = document.getElementById('root');
    if (root === null) return;
    createRoot(root).render(
      <StrictMode>
        <App />
      </StrictMode>,
    );
  });
