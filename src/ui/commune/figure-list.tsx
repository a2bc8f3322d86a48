import { Icon } from '#ui/part/icon.tsx'
import { href } from '#ui/route.ts'
import { type Evaluation } from './evaluation.ts'
import { itemState, maxWords, wordingOf } from './score-words.ts'
import { type Line } from './figure-line.ts'

/** The phone’s list: every indicator opens its own form. */
export function FigureList({ evaluation, lines }: { evaluation: Evaluation; lines: readonly Line[] }) {
  const assessment = evaluation.assessment.id
  return (
    <ul class="rows sheet flush">
      {lines.map(({ item, result }) => (
        <li key={item.id}>
          <a class="row-item" href={href({ page: 'figure', assessment, item: item.id })}>
            <span class="item-number numbers">{item.id}</span>
            <span class="row-body">
              <span class="line">{wordingOf(item)}</span>
              <span class="line">
                <strong class="numbers">
                  {result.points === null ? '–' : result.points} / {maxWords(result.max)}
                </strong>{' '}
                <span class="muted">{itemState(result)}</span>
              </span>
            </span>
            <Icon name="forward" />
          </a>
        </li>
      ))}
    </ul>
  )
}
