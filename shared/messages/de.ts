import type { en } from './en.ts';
import { assistants, slash, snippets } from './de/assistants.ts';
import { attachments } from './de/attachments.ts';
import { audit } from './de/audit.ts';
import { chat, composer, details, keys, link, search, sidebar, storage } from './de/chat.ts';
import { cli } from './de/cli.ts';
import { common, dates, shell, units, zones } from './de/common.ts';
import { context } from './de/context.ts';
import { data } from './de/data.ts';
import { desktop, quickAsk } from './de/desktop.ts';
import { doctor } from './de/doctor.ts';
import { errors } from './de/errors.ts';
import { answers } from './de/answers.ts';
import { activity, leaving, providers } from './de/leaving.ts';
import { providerSettings } from './de/provider-settings.ts';
import { filters } from './de/filters.ts';
import { models } from './de/models.ts';
import { organise, tags } from './de/organise.ts';
import { overview } from './de/overview.ts';
import { policy } from './de/policy.ts';
import { preview } from './de/preview.ts';
import { retention } from './de/retention.ts';
import { route } from './de/route.ts';
import { security } from './de/security.ts';
import { settings } from './de/settings.ts';
import { updates } from './de/updates.ts';
import { transfer } from './de/transfer.ts';
import { onboarding, problem, salvage, unlock } from './de/start.ts';
import type { Translation } from './translation.ts';

/** Every sentence a person sees, in German. Parts live in `de/`, one file per area, as in English. */
export const de: Translation<typeof en> = {
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
