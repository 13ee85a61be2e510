import { assistants, slash, snippets } from './en/assistants.ts';
import { attachments } from './en/attachments.ts';
import { audit } from './en/audit.ts';
import { chat, composer, details, keys, link, search, sidebar, storage } from './en/chat.ts';
import { cli } from './en/cli.ts';
import { common, dates, shell, units, zones } from './en/common.ts';
import { context } from './en/context.ts';
import { data } from './en/data.ts';
import { desktop, quickAsk } from './en/desktop.ts';
import { doctor } from './en/doctor.ts';
import { errors } from './en/errors.ts';
import { answers } from './en/answers.ts';
import { activity, leaving, providers } from './en/leaving.ts';
import { providerSettings } from './en/provider-settings.ts';
import { filters } from './en/filters.ts';
import { models } from './en/models.ts';
import { organise, tags } from './en/organise.ts';
import { overview } from './en/overview.ts';
import { policy } from './en/policy.ts';
import { preview } from './en/preview.ts';
import { retention } from './en/retention.ts';
import { route } from './en/route.ts';
import { security } from './en/security.ts';
import { settings } from './en/settings.ts';
import { transfer } from './en/transfer.ts';
import { updates } from './en/updates.ts';
import { onboarding, problem, salvage, unlock } from './en/start.ts';

/** Every sentence a person sees, in English. Parts live in `en/`, one file per area. */
export const en = {
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
} as const;
