import {
  countLevels,
  type Answers,
  type CaseForm,
  type Question,
  type QuestionGroup,
} from '#rules/case-form/shape.ts'
import type { Approval, FilledForm } from '#rules/case-stage.ts'
import { dateWords } from '#ui/moment.ts'
import { t } from '#ui/words/words.ts'
import { own } from './case-words.ts'
import { answerWords, cellWords } from './paper-view.tsx'
import { SheetFrame } from './sheet-frame.tsx'
import type { About } from './subject.ts'

/** A filled form of a case on paper, Mẫu số 02 to 06. An approved plan carries number, day and signer. */
export function FormSheet(props: {
  shape: CaseForm
  paper: FilledForm
  about: About
  title: string
  word: Approval | undefined
  printed: string
}) {
  const { shape, paper, about, word } = props
  const answers: Answers = paper.fields.answers ?? {}
  const isDecision = shape.code === '05'
  const number = word?.fields.number ?? '……'
  const on = dateWords((isDecision && word?.fields.on) || (paper.fields.on ?? ''))
  const before = shape.groups.slice(0, -1)
  const last = shape.groups.at(-1)
  return (
    <SheetFrame
      number={isDecision ? number : '……'}
      title={props.title}
      lines={[
        t('case.formCode', { code: shape.code, article: shape.article }),
        `${t('case.name')}: ${about.name}`,
        about.line,
      ]}
      left={isDecision ? t('case.receivers') : shape.code === '04' ? t('case.signWorker') : ''}
      right={t(isDecision || shape.code === '04' ? 'case.signChair' : 'case.signWorker')}
      day={t('case.sheetDay', { date: on })}
      printed={props.printed}
      last={
        <>
          {last && <Group group={last} answers={answers} number={shape.groups.length} />}
          {paper.fields.minutes && (
            <p>
              {t('case.minutes')}: {paper.fields.minutes}
            </p>
          )}
          {word && !isDecision && (
            <p>
              {t('case.approvedOn', {
                number,
                date: dateWords(word.fields.on ?? ''),
                signer: word.fields.signer ?? '',
              })}
            </p>
          )}
        </>
      }
    >
      {before.map((group, index) => (
        <Group key={group.id} group={group} answers={answers} number={index + 1} />
      ))}
    </SheetFrame>
  )
}

function Group({ group, answers, number }: { group: QuestionGroup; answers: Answers; number: number }) {
  return (
    <>
      <p class="strong case-heading">
        {number}. {own(group)}
      </p>
      {group.counted ? (
        <LevelTable group={group} answers={answers} />
      ) : (
        <Plain group={group} answers={answers} />
      )}
    </>
  )
}

function LevelTable({ group, answers }: { group: QuestionGroup; answers: Answers }) {
  return (
    <table>
      <thead>
        <tr>
          <th>{own(group)}</th>
          <th class="case-level">{t('case.levelHead')}</th>
        </tr>
      </thead>
      <tbody>
        {group.questions.map((question, index) => (
          <tr key={question.id}>
            <td>
              {index + 1}. {own(question)}
            </td>
            <td>{levelWords(question, answers[question.id])}</td>
          </tr>
        ))}
        <tr>
          <td>{t('case.totalHead')}</td>
          <td>{t('case.totalLine', countLevels(group, answers))}</td>
        </tr>
      </tbody>
    </table>
  )
}

function Plain({ group, answers }: { group: QuestionGroup; answers: Answers }) {
  return (
    <>
      {group.questions.map((question) => {
        if (question.kind !== 'rows') {
          return (
            <p key={question.id}>
              {asked(own(question))} {answerWords(question, answers[question.id])}
            </p>
          )
        }
        const rows = answers[question.id]
        return (
          <table key={question.id}>
            <thead>
              <tr>
                <th class="col-number">{t('print.colNumber')}</th>
                {question.columns.map((column) => (
                  <th key={column.id} class={column.kind === 'day' ? 'col-birth' : undefined}>
                    {own(column)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {(Array.isArray(rows) ? rows : []).map(
                (row: Readonly<Record<string, string>>, index: number) => (
                  <tr key={index}>
                    <td class="centred">{index + 1}</td>
                    {question.columns.map(({ id }) => (
                      <td key={id}>{cellWords(row[id])}</td>
                    ))}
                  </tr>
                ),
              )}
            </tbody>
          </table>
        )
      })}
    </>
  )
}

/** The level with its printed meaning, where the form has one. */
function levelWords(question: Question, answer: unknown): string {
  const words = answerWords(question, answer)
  if (question.kind !== 'level' || !question.means) return words
  const means =
    answer === 'high' || answer === 'medium' || answer === 'low' ? question.means[answer] : undefined
  return means ? `${words} (${own(means)})` : words
}

function asked(words: string): string {
  return words.endsWith('?') ? words : `${words}:`
}
