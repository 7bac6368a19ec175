import { Building2, CircleCheck, FileText, Quote, User } from 'lucide-react';

/** The sign before what was found. */
export const searchHitIcons = {
  account: Building2,
  person: User,
  note: FileText,
  promise: CircleCheck,
  quote: Quote,
} as const;
