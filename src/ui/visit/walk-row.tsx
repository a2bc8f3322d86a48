import { isExpectingOver, type Due } from '#check/due.ts'
import type { Day } from '#model/day.ts'
import { ageShort } from '#ui/age.ts'
import { dateNear } from '#ui/moment.ts'
import { Badge } from '#ui/part/badge.tsx'
import { Icon } from '#ui/part/icon.tsx'
import { Button } from '#ui/part/button.tsx'
import { StateBadge } from '#ui/part/state-badge.tsx'
import { href } from '#ui/route.ts'
import { MovingBadge } from '#ui/transfer/moving-badge.tsx'
import { childName } from '#ui/visit/child-words.ts'
import { dueWords } from '#ui/visit/due-words.ts'
import { addressWords, headName } from '#ui/visit/household-words.ts'
import { NumberTab } from '#ui/visit/household-row.tsx'
import type { Stop } from '#ui/visit/walk-list.ts'
import { t } from '#ui/words/words.ts'

/** One household of the walk: who lives there, whether it was seen, one button when nothing changed. */
export function WalkRow({ stop, today, onUnchanged }: { stop: Stop; today: Day; onUnchanged: () => void }) {
  const { household, children, visit } = stop
  return (
    <div class="row-item walk-row">
      <NumberTab household={household} done={stop.seen} />
      <div class="row-body stack tight">
        <a class="row-link" href={href({ page: 'household', id: household.id })}>
          <span class="title">{headName(household)}</span>
          <span class="line muted">{addressWords(household.fields.address)}</span>
        </a>
        <ul>
          {children.map((child, index) => (
            <li key={child.id}>
              {childName(child)}
              {child.fields.birth && <span class="muted"> · {ageShort(child.fields.birth, today)}</span>}
              <DueLine due={stop.due[index] ?? []} />
            </li>
          ))}
          {household.fields.expecting && (
            <li>{t('household.expectingIn', { month: monthOf(household.fields.expecting) })}</li>
          )}
        </ul>
        <div class="row">
          {visit && (
            <Badge tone={stop.seen ? 'good' : 'warn'} icon={stop.seen ? 'tick' : 'exclaim'}>
              {t(`visit.outcome.${visit.fields.outcome ?? 'unchanged'}`)}{' '}
              {dateNear(visit.fields.on ?? today, today)}
            </Badge>
          )}
          {visit && <StateBadge entity="visit" id={visit.id} />}
          <MovingBadge household={household.id} />
          {isExpectingOver(household.fields.expecting, today) && (
            <Badge tone="warn" icon="list">
              {t('due.expectingOver')}
            </Badge>
          )}
        </div>
        {!stop.seen && (
          <Button
            icon="tick"
            onPress={onUnchanged}
            label={t('walk.unchangedAt', { name: headName(household) })}
          >
            {t('walk.unchanged')}
          </Button>
        )}
      </div>
    </div>
  )
}

/** What to ask about a child, on one line under its name. */
function DueLine({ due }: { due: readonly Due[] }) {
  if (due.length === 0) return null
  return (
    <span class="line row tight">
      <Icon name={due.some(({ late }) => late) ? 'clock' : 'list'} />
      <span class="grow">{due.map((one) => dueWords(one)).join('; ')}</span>
    </span>
  )
}

function monthOf(expecting: string): string {
  return `${String(Number(expecting.slice(5)))}/${expecting.slice(0, 4)}`
}
