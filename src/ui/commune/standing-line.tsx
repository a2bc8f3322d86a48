import { sources } from '#rules/source.ts'
import { Badge, type Tone } from '#ui/part/badge.tsx'
import { t } from '#ui/words/words.ts'
import { type Standing } from './proof.ts'

/** How a figure of the decision is known, and its source. */
export function StandingLine({ standing, idle }: { standing: Standing; idle: boolean }) {
  const source = sources[standing.source]
  return (
    <span class="standing">
      <Badge tone={tones[standing.status]}>{t(`score.status.${standing.status}`)}</Badge>
      <span class="muted">
        {source && standing.status !== 'illustrative' && t('proof.source', { source: source.title })}
        {idle && t('proof.idle')}
      </span>
    </span>
  )
}

const tones: Record<Standing['status'], Tone> = {
  confirmed: 'good',
  approved: 'good',
  illustrative: 'warn',
  unknown: 'quiet',
}
