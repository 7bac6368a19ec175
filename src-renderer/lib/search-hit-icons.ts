import { Building2, CircleCheck, FileText, ListTree, Quote, User } from 'lucide-react';

/** The sign before what was found. */
export const searchHitIcons = {
  account: Building2,
  person: User,
  note: FileText,
  promise: CircleCheck,
  quote: Quote,
  plan: ListTree,
} as const;
