import { countLevels, type QuestionGroup } from '#rules/case-form/shape.ts'
import type { Form } from '#ui/part/use-form.ts'
import { t } from '#ui/words/words.ts'
import { evidenceWords, own } from './case-words.ts'
import type { PaperValues } from './paper-values.ts'
import { QuestionField } from './question-field.tsx'
import { RowsField } from './rows-field.tsx'

/** A part of a form with its questions; levels are counted while one answers. */
export function FormGroup({ group, form }: { group: QuestionGroup; form: Form<PaperValues> }) {
  const { texts, rows } = form.values
  const faultOf = (id: string) => form.errors.find(({ field }) => field === id)?.message
  return (
    <section class="sheet stack">
      <div class="section-head">
        <h2>{own(group)}</h2>
      </div>
      {evidenceWords(group.status) && <p class="muted">{evidenceWords(group.status)}</p>}
      {group.questions.map((question) =>
        question.kind === 'rows' ? (
          <RowsField
            key={question.id}
            question={question}
            rows={rows[question.id] ?? []}
            error={faultOf(question.id)}
            onChange={(next) => form.set({ rows: { ...form.values.rows, [question.id]: next } })}
          />
        ) : (
          <QuestionField
            key={question.id}
            question={question}
            value={texts[question.id] ?? ''}
            error={faultOf(question.id)}
            onChange={(text) => form.set({ texts: { ...form.values.texts, [question.id]: text } })}
          />
        ),
      )}
      {group.counted && (
        <p role="status">
          <strong>{t('case.total', countLevels(group, texts))}</strong>
        </p>
      )}
    </section>
  )
}
