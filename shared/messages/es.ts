import type { en } from './en.ts';
import { assistants, slash, snippets } from './es/assistants.ts';
import { attachments } from './es/attachments.ts';
import { audit } from './es/audit.ts';
import { chat, composer, details, keys, link, search, sidebar, storage } from './es/chat.ts';
import { cli } from './es/cli.ts';
import { common, dates, shell, units, zones } from './es/common.ts';
import { context } from './es/context.ts';
import { data } from './es/data.ts';
import { desktop, quickAsk } from './es/desktop.ts';
import { doctor } from './es/doctor.ts';
import { errors } from './es/errors.ts';
import { answers } from './es/answers.ts';
import { activity, leaving, providers } from './es/leaving.ts';
import { providerSettings } from './es/provider-settings.ts';
import { filters } from './es/filters.ts';
import { models } from './es/models.ts';
import { organise, tags } from './es/organise.ts';
import { overview } from './es/overview.ts';
import { policy } from './es/policy.ts';
import { preview } from './es/preview.ts';
import { retention } from './es/retention.ts';
import { route } from './es/route.ts';
import { security } from './es/security.ts';
import { settings } from './es/settings.ts';
import { updates } from './es/updates.ts';
import { transfer } from './es/transfer.ts';
import { onboarding, problem, salvage, unlock } from './es/start.ts';
import type { Translation } from './translation.ts';

/** Every sentence a person sees, in Spanish. Parts live in `es/`, one file per area, as in English. */
export const es: Translation<typeof en> = {
  activity,
  assistants,
  attachments,
  audit,
  chat,
  cli,
  common,
  composer,
  context,
  data,
  dates,
  desktop,
  details,
  doctor,
  errors,
  filters,
  keys,
  leaving,
  link,
  models,
  onboarding,
  organise,
  overview,
  policy,
  preview,
  problem,
  providers,
  providerSettings,
  quickAsk,
  answers,
  retention,
  route,
  salvage,
  search,
  security,
  settings,
  shell,
  sidebar,
  slash,
  snippets,
  storage,
  tags,
  transfer,
  updates,
  units,
  unlock,
  zones,
};
