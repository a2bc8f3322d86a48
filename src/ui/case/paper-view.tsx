import { isDay } from '#model/day.ts'
import { countLevels, type Answers, type CaseForm, type Question } from '#rules/case-form/shape.ts'
import type { FilledForm } from '#rules/case-stage.ts'
import { dateShort } from '#ui/moment.ts'
import { t } from '#ui/words/words.ts'
import { own } from './case-words.ts'

/** A filled form to read. */
export function PaperView({ form, paper }: { form: CaseForm; paper: FilledForm }) {
  const answers: Answers = paper.fields.answers ?? {}
  return (
    <>
      <p>{t('case.paperOn', { date: dateShort(paper.fields.on ?? '') })}</p>
      {form.groups.map((group) => (
        <section key={group.id} class="sheet stack tight">
          <div class="section-head">
            <h2>{own(group)}</h2>
          </div>
          <dl class="facts">
            {group.questions.map((question) => (
              <>
                <dt>{own(question)}</dt>
                <dd>
                  {answerLines(question, answers).map((line) => (
                    <p key={line}>{line}</p>
                  ))}
                </dd>
              </>
            ))}
          </dl>
          {group.counted && <p class="strong">{t('case.total', countLevels(group, answers))}</p>}
        </section>
      ))}
      {paper.fields.minutes && (
        <section class="sheet">
          <h2>{t('case.minutes')}</h2>
          <p>{paper.fields.minutes}</p>
        </section>
      )}
    </>
  )
}

/** An answer in words, a table line by line. */
export function answerLines(question: Question, answers: Answers): string[] {
  const answer = answers[question.id]
  if (question.kind === 'rows') {
    if (!Array.isArray(answer)) return ['–']
    return answer.map((row: Readonly<Record<string, string>>) =>
      question.columns.flatMap(({ id }) => (row[id] ? [cellWords(row[id])] : [])).join(' · '),
    )
  }
  return [answerWords(question, answer)]
}

/** A cell of a table: days as people write them. */
export function cellWords(text: string | undefined): string {
  return text !== undefined && isDay(text) ? dateShort(text) : (text ?? '')
}

/** A single answer in words; “–” where there is none. */
export function answerWords(question: Question, answer: unknown): string {
  if (typeof answer !== 'string' || answer === '') return '–'
  if (question.kind === 'level' && (answer === 'high' || answer === 'medium' || answer === 'low'))
    return t(`case.level3.${answer}`)
  if (question.kind === 'choice') {
    const choice = question.choices.find(({ code }) => code === answer)
    return choice ? own(choice) : answer
  }
  return answer
}
