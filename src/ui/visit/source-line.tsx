import type { FieldsOf } from '#model/entity.ts'
import { dateShort } from '#ui/moment.ts'
import { t } from '#ui/words/words.ts'

/** From which list a field came, small beside it; nothing where a person wrote it. */
export function SourceLine(props: { sources: FieldsOf<'child'>['sources']; field: string | undefined }) {
  const source = props.field === undefined ? undefined : props.sources?.[props.field]
  if (!source) return null
  return (
    <small class="source-line muted">
      {t('import.source', { from: source.from, date: dateShort(source.on) })}
    </small>
  )
}
