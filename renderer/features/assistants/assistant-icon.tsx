import {
  BookOpen,
  Briefcase,
  Calculator,
  CircleQuestionMark,
  CodeXml,
  Coins,
  GraduationCap,
  HeartPulse,
  House,
  Languages,
  Lightbulb,
  List,
  Mail,
  MessageCircle,
  PenLine,
  Plane,
  Scale,
  TextQuote,
  Utensils,
  Wrench,
} from 'lucide-react';
import type { LucideIcon } from 'lucide-react';

import type { AssistantIcon as IconName } from '../../../shared/domain/assistant-icons.ts';

const icons: Record<IconName, LucideIcon> = {
  chat: MessageCircle,
  summary: TextQuote,
  translate: Languages,
  code: CodeXml,
  letter: Mail,
  pen: PenLine,
  book: BookOpen,
  list: List,
  idea: Lightbulb,
  question: CircleQuestionMark,
  numbers: Calculator,
  scales: Scale,
  health: HeartPulse,
  money: Coins,
  work: Briefcase,
  study: GraduationCap,
  tools: Wrench,
  home: House,
  travel: Plane,
  food: Utensils,
};

interface AssistantIconProps {
  readonly icon: IconName;
  readonly size?: number;
  readonly className?: string;
}

export function AssistantIcon({ icon, size = 15, className = 'shrink-0 text-ink-muted' }: AssistantIconProps) {
  const Icon = icons[icon];
  return <Icon size={size} strokeWidth={1.75} aria-hidden="true" className={className} />;
}
