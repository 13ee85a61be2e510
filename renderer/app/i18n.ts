import { initReactI18next } from 'react-i18next';

import { messages } from '../../shared/messages/index.ts';

messages.use(initReactI18next);
initReactI18next.init(messages);
