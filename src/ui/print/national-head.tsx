import { useRegister } from '#ui/context.ts'
import { t } from '#ui/words/words.ts'

/**
 * The head of an official paper: the issuing body with its number on the left, the name of the country and the motto
 * over a rule on the right (Nghị định 30/2020/NĐ-CP, `design/ux.md` 10.2); below, title and what it is about.
 */
export function NationalHead(props: {
  number: string
  day: string
  title: string
  lines: readonly string[]
}) {
  const commune = useRegister(
    ({ register }) => [...register.all('commune')][0]?.fields,
    [],
    ({ keys }) => [...keys].some((key) => key.startsWith('commune/')),
  )
  return (
    <header class="sheet-head">
      <div class="national">
        <div>
          <p>{t('print.committee')}</p>
          <p class="sheet-capitals">{commune?.name}</p>
          <p>{t('print.number', { number: props.number })}</p>
        </div>
        <div>
          <p class="national-country">{t('print.country')}</p>
          <p class="national-motto">{t('print.motto')}</p>
          <p class="sheet-italic">{props.day}</p>
        </div>
      </div>
      <h2 class="sheet-title">{props.title}</h2>
      {props.lines.map((line) => (
        <p key={line} class="sheet-line">
          {line}
        </p>
      ))}
    </header>
  )
}
