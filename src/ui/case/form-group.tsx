import { countLevels, type QuestionGroup } from '#rules/case-form/shape.ts'
import { Badge } from '#ui/part/badge.tsx'
import type { Form } from '#ui/part/use-form.ts'
import { t } from '#ui/words/words.ts'
import { own } from './case-words.ts'
import type { PaperValues } from './paper-values.ts'
import { QuestionField } from './question-field.tsx'
import { RowsField } from './rows-field.tsx'

/** A part of a form with its questions; levels are counted while one answers. */
export function FormGroup(props: {
  group: QuestionGroup
  form: Form<PaperValues>
  /** Whether the form itself was read in the official text. */
  whole: boolean
}) {
  const { group, form, whole } = props
  const { texts, rows } = form.values
  const faultOf = (id: string) => form.errors.find(({ field }) => field === id)?.message
  return (
    <section class="sheet stack">
      <div class="section-head">
        <h2>{own(group)}</h2>
      </div>
      <Evidence group={group} whole={whole} />
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

/** How well a part is known, where that differs from what the page says of the whole form. */
function Evidence({ group, whole }: { group: QuestionGroup; whole: boolean }) {
  const read = group.status === 'confirmed'
  if (read === whole) return null
  return read ? (
    <p>
      <Badge tone="good" icon="tick">
        {t('case.evidenceRead')}
      </Badge>
    </p>
  ) : (
    <p class="muted">{t('case.evidence')}</p>
  )
}
