import type { CaseClock } from '#rules/case-clock.ts'
import { Badge } from '#ui/part/badge.tsx'
import { t } from '#ui/words/words.ts'
import { clockWords, own } from './case-words.ts'

/** The three clocks of a case with what each is for and where it is from. */
export function ClockList({ clocks }: { clocks: readonly CaseClock[] }) {
  return (
    <dl class="facts">
      {clocks.map((clock) => (
        <>
          <dt>
            {own(clock.limit)}{' '}
            <span class="muted">
              ({clock.limit.article}
              {clock.limit.status === 'confirmed' ? '' : `, ${t('case.limitLocal')}`})
            </span>
          </dt>
          <dd>
            <ClockBadge clock={clock} />
          </dd>
        </>
      ))}
    </dl>
  )
}

/** How one clock stands: word, icon and colour. */
export function ClockBadge({ clock }: { clock: CaseClock }) {
  const words = clockWords(clock)
  switch (clock.state) {
    case 'running':
      return (
        <Badge tone={clock.left < 2 ? 'warn' : 'news'} icon="clock">
          {words}
        </Badge>
      )
    case 'late':
      return (
        <Badge tone="bad" icon="warning">
          {words}
        </Badge>
      )
    case 'kept':
      return (
        <Badge tone="good" icon="tick">
          {words}
        </Badge>
      )
    case 'missed':
    case 'stopped':
      return <Badge tone="quiet">{words}</Badge>
  }
}

/** The clock that ends first, for lists; undefined when none runs. */
export function nextClock(clocks: readonly CaseClock[]): CaseClock | undefined {
  return clocks.find(({ state }) => state === 'late') ?? clocks.find(({ state }) => state === 'running')
}
