import type { Entity } from '#model/entity.ts'
import { useRegister } from '#ui/context.ts'
import { Note } from '#ui/part/strip.tsx'
import { codeWords, t } from '#ui/words/words.ts'

/** Why the server refused the newest word about a record; the word itself stays on the phone. */
export function RefusedNote({ entity, id }: { entity: Entity; id: string }) {
  const state = useRegister((book) => book.stateOf(entity, id), [entity, id])
  if (state.state !== 'refused') return null
  return (
    <Note tone="warn" icon="exclaim">
      <p>
        <strong>{t('state.refused')}</strong>: {codeWords('reason', state.reason)}
      </p>
      {state.field && <p>{t('refused.field', { field: codeWords('field', state.field) })}</p>}
    </Note>
  )
}
