import { caseLimits } from '#rules/case-limit.ts'
import { useActions, useBook, useToday } from '#ui/context.ts'
import { momentWords } from '#ui/moment.ts'
import { Badge } from '#ui/part/badge.tsx'
import { Icon } from '#ui/part/icon.tsx'
import { href } from '#ui/route.ts'
import { t } from '#ui/words/words.ts'
import { ClockBadge } from './clock-list.tsx'
import { aboutIntake } from './subject.ts'
import type { Intake } from './waiting.ts'

/** A report that waits: about whom, since when, how much of the 12 hours is left. */
export function IntakeLine({ intake }: { intake: Intake }) {
  const { register } = useBook()
  const now = useActions().now()
  const about = aboutIntake(register, intake, useToday())
  const { receivedAt = 0, kind = 'abused', urgent } = intake.fields
  return (
    <a class="row-item" href={href({ page: 'caseIntake', intake: intake.id })}>
      <span class="row-body">
        <span class="title">{about.name}</span>
        <span class="line muted">{about.line}</span>
        <span class="line muted">
          {t(`case.kind.${kind}`)} · {t('case.receivedAt', { clock: momentWords(receivedAt, now) })}
        </span>
        <span class="row">
          {urgent && (
            <Badge tone="bad" icon="exclaim">
              {t('case.urgent')}
            </Badge>
          )}
          <IntakeClock receivedAt={receivedAt} />
        </span>
      </span>
      <Icon name="forward" />
    </a>
  )
}

/** What is left of the 12 hours since a report was received. */
export function IntakeClock({ receivedAt }: { receivedAt: number }) {
  const now = useActions().now()
  const until = receivedAt + (caseLimits.emergency.hours ?? 0) * 3_600_000
  const left = Math.floor((until - now) / 3_600_000)
  return (
    <ClockBadge
      clock={{ limit: caseLimits.emergency, state: now <= until ? 'running' : 'late', left, until }}
    />
  )
}
