import type { VNode } from 'preact'
import type { About } from '#ui/intake/about.ts'
import { ReportLink } from '#ui/intake/report-link.tsx'
import { Note } from '#ui/part/strip.tsx'
import { t } from '#ui/words/words.ts'

/** What must stay between two people is not asked here: the way to tell it in private. */
export function reportNote(about: Pick<About, 'household' | 'child'>): VNode {
  return (
    <Note tone="news" icon="told">
      <p>{t('circumstance.private')}</p>
      <ReportLink about={about} />
    </Note>
  )
}
