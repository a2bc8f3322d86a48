import { riskFlags, type RiskFlag } from './risk-flag.ts'

/** Codes of flags that say something of the whole family and may be known to everybody who sees its household. */
const ofFamilies: ReadonlySet<string> = new Set([
  'parents-apart',
  'parents-away',
  'one-parent-dead',
  'disaster',
  'other-hardship',
])

/**
 * Problems of a family (`domain/book.md` 6.2, 7.3). Crime, drugs, HIV and violence are none of them: they are
 * circumstances that only the office sees.
 */
export const familyProblems: readonly RiskFlag[] = riskFlags.filter(({ code }) => ofFamilies.has(code))
