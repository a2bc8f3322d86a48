import type { Finding } from '#check/finding.ts'
import type { Tone } from '#ui/part/badge.tsx'
import type { IconName } from '#ui/part/icon.tsx'
import { dateShort } from '#ui/moment.ts'
import { t } from '#ui/words/words.ts'

/** What is found, in a sentence. */
export function findingWords({ code, values }: Finding): string {
  const { day, ...rest } = values ?? {}
  return t(`finding.${code}`, { ...rest, ...(day !== undefined && { day: dateShort(String(day)) }) })
}

/** How a finding looks: only what blocks is red. */
export function findingLook({ level }: Finding): { tone: Tone; icon: IconName } {
  if (level === 'error') return { tone: 'bad', icon: 'exclaim' }
  return level === 'suggest' ? { tone: 'news', icon: 'pencil' } : { tone: 'warn', icon: 'warning' }
}
