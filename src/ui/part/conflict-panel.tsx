import { stampOf, type Side, type Stamp, type StoredRecord } from '#model/record.ts'
import type { Register } from '#model/register.ts'
import { useActions, useMayWrite, useRegister } from '#ui/context.ts'
import { momentWords } from '#ui/moment.ts'
import { Button } from '#ui/part/button.tsx'
import { say } from '#ui/part/snack.tsx'
import { Note } from '#ui/part/strip.tsx'
import { useRecord } from '#ui/part/use-record.ts'
import { valueWords } from '#ui/value-words.ts'
import { codeWords, t } from '#ui/words/words.ts'

/** What two people wrote differently about one record: both values, who, when; one tap decides. */
export function ConflictPanel({ record }: { record: StoredRecord }) {
  const conflicts = Object.entries(record.conflicts ?? {})
  if (conflicts.length === 0) return null
  return (
    <section class="stack tight" aria-label={t('state.conflict')}>
      {conflicts.map(([field, sides]) => (
        <FieldConflict key={field} record={record} field={field} sides={sides} />
      ))}
    </section>
  )
}

function FieldConflict(props: { record: StoredRecord; field: string; sides: readonly Side[] }) {
  const { record, field } = props
  const now = useActions().now()
  const write = useRecord()
  const mayWrite = useMayWrite(record.entity)
  const standing: Side = { value: record.fields[field], stamp: stampOf(record, field) ?? record.stamp }
  const authors = useRegister(
    (book) =>
      [standing, ...props.sides].map((side) => authorOf(book.register, side.stamp, book.header.device)),
    [record, field],
  )
  // two strangers, or one person on two phones, are told apart by what they wrote
  const told = new Set(authors).size === authors.length
  const decide = async (side: Side) => {
    const saved = await write([
      { kind: 'resolve/1', entity: record.entity, entityId: record.id, fields: { [field]: side.value } },
    ])
    if (saved) say(t('conflict.decided'))
  }
  return (
    <Note tone="warn" icon="people">
      <p>
        <strong>
          {t('state.conflict')}: {codeWords('field', field)}
        </strong>
      </p>
      <ul class="stack tight">
        {[standing, ...props.sides].map((side, index) => (
          <li key={index} class="stack tight">
            <p>
              <strong>{valueWords(side.value)}</strong>
              <br />
              {t('conflict.by', { name: authors[index] ?? '', clock: momentWords(side.stamp[2], now) })}
            </p>
            {mayWrite && (
              <Button onPress={() => void decide(side)}>
                {told
                  ? t('conflict.take', { name: authors[index] ?? '' })
                  : t('conflict.takeValue', { value: valueWords(side.value) })}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </Note>
  )
}

/** Who wrote a stamp: the account of its device, “máy này” for this one. */
export function authorOf(register: Register, stamp: Stamp, device: number): string {
  if (stamp[1] === device) return t('conflict.me')
  const account = register.get('device', String(stamp[1]))?.fields.account
  return (account && register.get('account', account)?.fields.name) || t('conflict.somebody')
}
