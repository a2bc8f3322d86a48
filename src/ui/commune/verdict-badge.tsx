import type { ScoreResult, Verdict } from '#score/result.ts'
import { Badge, type Tone } from '#ui/part/badge.tsx'
import type { IconName } from '#ui/part/icon.tsx'
import { Note } from '#ui/part/strip.tsx'
import { t } from '#ui/words/words.ts'
import { verdictWords } from './score-words.ts'

/** The verdict with its flag: icon, word and colour together. */
export function VerdictBadge({ result }: { result: Pick<ScoreResult, 'verdict' | 'provisional'> }) {
  const [tone, icon] = looks[result.verdict]
  return (
    <Badge tone={tone} icon={icon}>
      {verdictWords(result)}
    </Badge>
  )
}

/** The sentence that stands wherever an illustrative figure took part (`domain/rules.md` 10.2). */
export function ProvisionalBanner() {
  return (
    <Note tone="warn" icon="warning">
      <p class="strong">{t('score.provisionalBanner')}</p>
    </Note>
  )
}

const looks: Record<Verdict, readonly [Tone, IconName]> = {
  đạt: ['good', 'tick'],
  'không đạt': ['bad', 'close'],
  'chưa đủ căn cứ': ['news', 'clock'],
}
