import { useState } from 'preact/hooks'
import type { Question } from '#rules/case-form/shape.ts'
import { Button } from '#ui/part/button.tsx'
import { GroupFrame, TextField } from '#ui/part/field.tsx'
import { t } from '#ui/words/words.ts'
import { own } from './case-words.ts'
import type { RowText } from './paper-values.ts'

/** A table of a form: one block per row, so that it can be filled on a phone. */
export function RowsField(props: {
  question: Extract<Question, { kind: 'rows' }>
  rows: readonly RowText[]
  error: string | undefined
  onChange: (rows: readonly RowText[]) => void
}) {
  const { question, rows, error, onChange } = props
  const [version, setVersion] = useState(0)
  const drop = (index: number) => {
    onChange(rows.filter((_, at) => at !== index))
    setVersion(version + 1)
  }
  return (
    <GroupFrame id={question.id} label={own(question)} error={error}>
      {rows.map((row, index) => (
        <fieldset key={`${String(version)}-${String(index)}`} class="sheet stack tight case-row">
          <legend class="strong">{t('case.row', { number: index + 1 })}</legend>
          {question.columns.map((column, place) => (
            <TextField
              key={column.id}
              id={place === 0 && index === 0 ? question.id : `${question.id}-${String(index)}-${column.id}`}
              label={own(column)}
              value={row[column.id] ?? ''}
              error={undefined}
              {...(column.kind === 'day' && { placeholder: '31/12/2026' })}
              onChange={(text) =>
                onChange(rows.map((other, at) => (at === index ? { ...other, [column.id]: text } : other)))
              }
            />
          ))}
          {rows.length > 1 && (
            <Button look="plain" onPress={() => drop(index)}>
              {t('case.dropRow', { number: index + 1 })}
            </Button>
          )}
        </fieldset>
      ))}
      <Button icon="plus" onPress={() => onChange([...rows, {}])}>
        {t('case.addRow')}
      </Button>
    </GroupFrame>
  )
}
