import type { Item } from '#rules/rule-set.ts'
import { Badge } from '#ui/part/badge.tsx'
import { t } from '#ui/words/words.ts'
import { compareFigures } from './comparison.ts'
import type { Evaluation } from './evaluation.ts'
import { wholeWords } from './number-entry.ts'
import { pairWords, signedWords } from './pair-words.ts'
import { measureName } from './score-words.ts'
import { UseChoice } from './use-choice.tsx'

/** The book's figure beside the entered one, the difference, and which of them counts. */
export function NumbersSection({ evaluation, item }: { evaluation: Evaluation; item: Item }) {
  const figure = evaluation.entered.get(item.id)
  const entered = figure?.fields.value ?? undefined
  const { book, entered: other, difference, agrees } = compareFigures(evaluation.book[item.id], entered)
  if (!('numerator' in item)) return null
  const used = evaluation.used(item.id)
  return (
    <section class="stack tight">
      <h2 class="section-head">{t('proof.numbers')}</h2>
      <div class="sheet flush">
        <table class="numbers-table">
          <thead>
            <tr>
              <th scope="col">
                {t('proof.byBook')}
                {used === 'book' && <Counts />}
              </th>
              <th scope="col">
                {t('proof.bySector')}
                {used === 'entered' && <Counts />}
              </th>
              <th scope="col">{t('proof.difference')}</th>
            </tr>
          </thead>
          <tbody>
            <tr>
              <th colSpan={3} scope="rowgroup">
                <span class="muted">{t('denominator' in item ? 'proof.numerator' : 'proof.count')}:</span>{' '}
                {measureName(item.numerator.measure)}
              </th>
            </tr>
            <tr>
              <td>{book ? wholeWords(book.part) : '–'}</td>
              <td>{other ? wholeWords(other.part) : '–'}</td>
              <td>{difference ? signedWords(difference.part) : '–'}</td>
            </tr>
          </tbody>
          {'denominator' in item && (
            <tbody>
              <tr>
                <th colSpan={3} scope="rowgroup">
                  <span class="muted">{t('proof.denominator')}:</span> {measureName(item.denominator.measure)}
                </th>
              </tr>
              <tr>
                <td>{book?.whole === undefined ? '–' : wholeWords(book.whole)}</td>
                <td>{other?.whole === undefined ? '–' : wholeWords(other.whole)}</td>
                <td>{difference?.whole === undefined ? '–' : signedWords(difference.whole)}</td>
              </tr>
            </tbody>
          )}
        </table>
      </div>
      {!book && <p class="muted">{t('proof.notCounted')}</p>}
      {agrees && (
        <p>
          <Badge tone="good" icon="tick">
            {t('proof.differenceNone')}
          </Badge>
        </p>
      )}
      {book && figure && entered !== null && entered !== undefined && (
        <UseChoice
          key={figure.fields.use}
          figure={figure.id}
          use={figure.fields.use ?? 'entered'}
          book={pairWords(book)}
        />
      )}
    </section>
  )
}

function Counts() {
  return (
    <Badge tone="accent" icon="tick">
      {t('proof.counts')}
    </Badge>
  )
}
