import { useActions, useBook } from '#ui/context.ts'
import { momentWords } from '#ui/moment.ts'
import { Badge } from '#ui/part/badge.tsx'
import { fieldWords } from '#ui/visit/field-words.ts'
import type { FieldChange, RecordedChange } from '#ui/visit/record-history.ts'
import { codeWords, t } from '#ui/words/words.ts'

/** One accepted change: who and when, then field by field what it was and what it is. */
export function RecordedChangeRow({ change }: { change: RecordedChange }) {
  const { register } = useBook()
  const now = useActions().now()
  const name = register.get('account', change.author)?.fields.name ?? t('conflict.somebody')
  return (
    <div class="row-item">
      <div class="row-body stack tight">
        <p class="row apart">
          <strong>{name}</strong>
          <span class="muted numbers">{momentWords(change.at, now)}</span>
        </p>
        {change.kind !== 'changed' && (
          <p class="muted">
            {t(`recordHistory.${change.kind}`)}
            {change.reason && `: ${codeWords('recordHistory.reason', change.reason)}`}
          </p>
        )}
        {change.fields.length > 0 && (
          <dl class="facts">
            {change.fields.map((one) => (
              <>
                <dt>{codeWords('field', one.field)}</dt>
                <dd>
                  <Value change={one} isNew={change.kind === 'created'} />
                </dd>
              </>
            ))}
          </dl>
        )}
        {change.contested.map(({ field, standing, other }) => (
          <div key={field} class="stack tight">
            <Badge tone="warn" icon="people">
              {t('state.conflict')}: {codeWords('field', field)}
            </Badge>
            <p>{t('recordHistory.standing', { value: fieldWords(register, field, standing) })}</p>
            <p>{t('recordHistory.other', { name, value: fieldWords(register, field, other) })}</p>
          </div>
        ))}
      </div>
    </div>
  )
}

function Value({ change, isNew }: { change: FieldChange; isNew: boolean }) {
  const { register } = useBook()
  const after = fieldWords(register, change.field, change.after)
  if (isNew) return <>{after}</>
  return (
    <>
      <span class="visually-hidden">{t('recordHistory.before')} </span>
      <s class="muted">{fieldWords(register, change.field, change.before)}</s>{' '}
      <span aria-hidden="true">→</span>
      <span class="visually-hidden"> {t('recordHistory.after')}</span> {after}
    </>
  )
}
