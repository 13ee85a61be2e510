import type { en } from './en.ts';
import { assistants, slash, snippets } from './fr/assistants.ts';
import { attachments } from './fr/attachments.ts';
import { audit } from './fr/audit.ts';
import { chat, composer, details, keys, link, search, sidebar, storage } from './fr/chat.ts';
import { cli } from './fr/cli.ts';
import { common, dates, shell, units, zones } from './fr/common.ts';
import { context } from './fr/context.ts';
import { data } from './fr/data.ts';
import { desktop, quickAsk } from './fr/desktop.ts';
import { doctor } from './fr/doctor.ts';
import { errors } from './fr/errors.ts';
import { answers } from './fr/answers.ts';
import { activity, leaving, providers } from './fr/leaving.ts';
import { providerSettings } from './fr/provider-settings.ts';
import { filters } from './fr/filters.ts';
import { models } from './fr/models.ts';
import { organise, tags } from './fr/organise.ts';
import { overview } from './fr/overview.ts';
import { policy } from './fr/policy.ts';
import { preview } from './fr/preview.ts';
import { retention } from './fr/retention.ts';
import { route } from './fr/route.ts';
import { security } from './fr/security.ts';
import { settings } from './fr/settings.ts';
import { updates } from './fr/updates.ts';
import { transfer } from './fr/transfer.ts';
import { onboarding, problem, salvage, unlock } from './fr/start.ts';
import type { Translation } from './translation.ts';

/** Every sentence a person sees, in French. Parts live in `fr/`, one file per area, as in English. */
export const fr: Translation<typeof en> = {
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
