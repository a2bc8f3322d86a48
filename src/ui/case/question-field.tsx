import type { Question } from '#rules/case-form/shape.ts'
import { ChipField, TextField } from '#ui/part/field.tsx'
import { t } from '#ui/words/words.ts'
import { own } from './case-words.ts'

const levels = ['high', 'medium', 'low'] as const

/** One question of a form, but for tables. A level shows what each step means where the form prints it. */
export function QuestionField(props: {
  question: Exclude<Question, { kind: 'rows' }>
  value: string
  error: string | undefined
  onChange: (value: string) => void
}) {
  const { question, value, error, onChange } = props
  const common = { id: question.id, label: own(question), value, error, onChange, optional: !question.needed }
  switch (question.kind) {
    case 'level': {
      const { means } = question
      const hint =
        means && levels.map((level) => `${t(`case.level3.${level}`)}: ${own(means[level])}`).join('; ')
      return (
        <ChipField
          {...common}
          hint={hint && `${hint}.`}
          choices={levels.map((level) => ({ value: level as string, label: t(`case.level3.${level}`) }))}
        />
      )
    }
    case 'choice':
      return (
        <ChipField
          {...common}
          choices={question.choices.map((choice) => ({ value: choice.code, label: own(choice) }))}
        />
      )
    case 'long':
    case 'text':
      return <TextField {...common} kind={question.kind} />
  }
}
