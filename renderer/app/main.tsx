import './zod-without-eval.ts';
import '../styles/main.css';
import './i18n.ts';

import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';

import { App } from './app.tsx';
import { startAppearance } from './appearance.ts';
import { startSession } from './session.ts';
import { preloadAnswerText } from '../features/markdown/lazy-answer-text.tsx';

startAppearance();
startSession();
preloadAnswerText();

const root = document.getElementById('root');
if (root !== null) {
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
}
