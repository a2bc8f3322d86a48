import type { RecordState } from '#book/book.ts'
import type { Entity } from '#model/entity.ts'
import { useActions, useRegister } from '#ui/context.ts'
import { momentWords } from '#ui/moment.ts'
import { Badge } from '#ui/part/badge.tsx'
import { unitWords } from '#ui/unit.ts'
import { t } from '#ui/words/words.ts'

/** Where the newest word of this phone about a record is now; nothing is shown for what is level with the server. */
export function StateBadge({ entity, id, always }: { entity: Entity; id: string; always?: boolean }) {
  const now = useActions().now()
  const state = useRegister(
    (book) => book.stateOf(entity, id),
    [entity, id],
    (touched) => touched.keys.has(`${entity}/${id}`),
  )
  const unit = useRegister(unitWords, [], () => false)
  const conflict = useRegister(
    (book) => Boolean(book.register.get(entity, id)?.conflicts),
    [entity, id],
    (touched) => touched.keys.has(`${entity}/${id}`),
  )
  if (conflict) {
    return (
      <Badge tone="warn" icon="people">
        {t('state.conflict')}
      </Badge>
    )
  }
  if (state.state === 'received' && !always) return null
  return <StateWord state={state} unit={unit} now={now} />
}

/** The badge of one state, for lists that already know it. */
export function StateWord({ state, unit, now }: { state: RecordState; unit: string; now: number }) {
  switch (state.state) {
    case 'saved':
      return (
        <Badge tone="quiet" icon="phone">
          {t('state.saved')}
        </Badge>
      )
    case 'sending':
      return (
        <Badge tone="quiet" icon="moving" turning>
          {t('state.sending')}
        </Badge>
      )
    case 'sent':
      return (
        <Badge tone="good" icon="tick">
          {t('state.sent', { unit, clock: momentWords(state.at, now) })}
        </Badge>
      )
    case 'refused':
      return (
        <Badge tone="warn" icon="exclaim">
          {t('state.refused')}
        </Badge>
      )
    case 'received':
      return (
        <Badge tone="good" icon="tick">
          {t('state.received', { unit })}
        </Badge>
      )
  }
}
