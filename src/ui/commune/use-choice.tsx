import { useBook } from '#ui/context.ts'
import { ChipField } from '#ui/part/field.tsx'
import { say } from '#ui/part/snack.tsx'
import { useRecord } from '#ui/part/use-record.ts'
import { t } from '#ui/words/words.ts'

/** Only the officer chooses; everybody else reads which one counts in the table. */
export function UseChoice(props: { figure: string; use: 'book' | 'entered'; book: string }) {
  const record = useRecord()
  if (useBook().header.role !== 'officer') return null
  const choose = async (use: 'book' | 'entered') => {
    const change = { kind: 'set/1', entity: 'figure', entityId: props.figure, fields: { use } } as const
    if (await record([change])) say(t('score.saved'))
  }
  return (
    <ChipField
      id="use"
      label={t('proof.use')}
      value={props.use}
      error={undefined}
      onChange={(use) => use && void choose(use)}
      choices={[
        { value: 'book', label: `${t('proof.use.book')}: ${props.book}` },
        { value: 'entered', label: t('proof.use.entered') },
      ]}
    />
  )
}
