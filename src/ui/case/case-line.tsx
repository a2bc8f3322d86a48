import { useBook, useToday } from '#ui/context.ts'
import { Badge } from '#ui/part/badge.tsx'
import { Icon } from '#ui/part/icon.tsx'
import { StateBadge } from '#ui/part/state-badge.tsx'
import { href } from '#ui/route.ts'
import { t } from '#ui/words/words.ts'
import { isEnded, type CaseView } from './case-view.ts'
import { ClockBadge, nextClock } from './clock-list.tsx'
import { aboutCase } from './subject.ts'
import { own } from './case-words.ts'

/** One case of the list: who, where it stands, the clock that ends first. What was handed over or closed is struck. */
export function CaseLine({ view }: { view: CaseView }) {
  const { register } = useBook()
  const about = aboutCase(register, view.one, useToday())
  const clock = nextClock(view.clocks)
  return (
    <a class="row-item" href={href({ page: 'caseOne', case: view.one.id })}>
      <span class="row-body">
        <span class={view.stage === 'handedOver' ? 'title struck' : 'title'}>
          {view.one.fields.number ? `${view.one.fields.number} · ` : ''}
          {about.name}
        </span>
        <span class="line muted">{about.line}</span>
        <span class="row">
          <Badge tone={isEnded(view) ? 'quiet' : 'accent'}>{t(`case.stage.${view.stage}`)}</Badge>
          {clock && (
            <>
              <span class="visually-hidden">{own(clock.limit)}: </span>
              <ClockBadge clock={clock} />
            </>
          )}
          <StateBadge entity="case" id={view.one.id} />
        </span>
      </span>
      <Icon name="forward" />
    </a>
  )
}
