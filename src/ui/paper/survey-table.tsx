import { legend } from '#ui/paper/code.ts'
import { blankHouseholds, blankLines, type SurveyChild, type SurveyHousehold } from '#ui/paper/survey.ts'
import { SheetEnd, SheetRunning, Signatures } from '#ui/print/sheet-head.tsx'
import { t, type WordKey } from '#ui/words/words.ts'

const columns: readonly [label: WordKey, width: string][] = [
  ['paper.colHousehold', 'col-household'],
  ['print.colNumber', 'col-number'],
  ['print.colName', 'col-child'],
  ['print.colBirth', 'col-birth'],
  ['paper.colSex', 'col-sex'],
  ['paper.colSchool', 'col-school'],
  ['paper.colInsurance', 'col-mark'],
  ['paper.colRegistered', 'col-mark'],
  ['paper.code', 'col-mark'],
  ['paper.colDay', 'col-day'],
  ['paper.colChange', 'col-change'],
]

/** One group of rows per household, never split by the end of a page; blank households stand at the end. */
export function SurveyTable(props: {
  households: readonly SurveyHousehold[]
  running: string
  printed: string
}) {
  return (
    <table class="survey-table">
      <colgroup>
        {columns.map(([label, width]) => (
          <col key={label} class={width} />
        ))}
      </colgroup>
      <thead>
        <SheetRunning columns={columns.length} words={props.running} />
        <tr>
          {columns.map(([label]) => (
            <th key={label}>{t(label)}</th>
          ))}
        </tr>
      </thead>
      {props.households.map((household) => (
        <tbody key={household.id} class="keep">
          {[...household.children, ...blanks(blankLines)].map((child, index) => (
            <tr key={index}>
              {index === 0 && <Household household={household} />}
              <Child child={child} number={child ? index + 1 : undefined} />
            </tr>
          ))}
        </tbody>
      ))}
      <tbody class="keep">
        {blanks(blankHouseholds).flatMap((_household, group) =>
          blanks(blankLines).map((_line, index) => (
            <tr key={`${String(group)}-${String(index)}`}>
              {index === 0 && <td rowSpan={blankLines}>{t('paper.blankHousehold')}</td>}
              <Child child={undefined} number={undefined} />
            </tr>
          )),
        )}
        <SheetEnd columns={columns.length}>
          <p class="sheet-note">
            {t('paper.legendLine', {
              codes: legend.map(({ code, label }) => `${code} = ${t(label)}`).join('; '),
            })}
          </p>
          <Signatures day={t('print.dayBlank')} left={t('paper.receiver')} right={t('paper.walkerSigns')} />
          <p class="sheet-note">{props.printed}</p>
        </SheetEnd>
      </tbody>
    </table>
  )
}

function Household({ household }: { household: SurveyHousehold }) {
  return (
    <td rowSpan={household.children.length + blankLines}>
      <strong>{t('household.number', { number: household.number || '……' })}</strong> {household.head}
      <br />
      {[household.address, household.expecting].filter(Boolean).join(' · ')}
      <br />
      <span class="nowrap">{t('paper.boxUnchanged')}</span> <span class="nowrap">{t('paper.boxAbsent')}</span>
    </td>
  )
}

function Child({ child, number }: { child: SurveyChild | undefined; number: number | undefined }) {
  return (
    <>
      <td class="centred">{number}</td>
      <td>{child?.name}</td>
      <td class="centred">{child?.birth}</td>
      <td class="centred">{child?.sex}</td>
      <td>{child?.school}</td>
      <td class="centred">{child?.insurance}</td>
      <td class="centred">{child?.registered}</td>
      <td />
      <td />
      <td />
    </>
  )
}

function blanks(count: number): undefined[] {
  return Array.from({ length: count }, () => undefined)
}
