import { useRegister, useToday } from '#ui/context.ts'
import { dateNear } from '#ui/moment.ts'
import { ButtonLink } from '#ui/part/button.tsx'
import { Icon } from '#ui/part/icon.tsx'
import { arrivalWords } from '#ui/transfer/moving-words.ts'
import { areaName } from '#ui/transfer/target.ts'
import { arrivalsAt } from '#ui/transfer/transfer.ts'
import { t } from '#ui/words/words.ts'

/** Whom these areas are asked to take over, before anything else there is to do; nothing where there is nobody. */
export function ArrivalList({ areas }: { areas: readonly string[] }) {
  const today = useToday()
  const rows = useRegister(
    ({ register }) =>
      arrivalsAt(register, new Set(areas)).map((arrival) => ({
        arrival,
        from: areaName(register, arrival.fields.from),
      })),
    [areas.join('/')],
    ({ keys }) => [...keys].some((key) => key.startsWith('arrival/')),
  )
  if (rows.length === 0) return null
  return (
    <section class="stack tight">
      <h2>{t('arrival.here', { count: rows.length })}</h2>
      <ul class="rows sheet flush">
        {rows.map(({ arrival, from }) => (
          <li key={arrival.id} class="row-item">
            <Icon name="moveIn" />
            <div class="row-body stack tight">
              <div>
                <span class="title">{arrivalWords(arrival)}</span>
                <span class="line muted">
                  {t('transfer.from', { area: from, date: dateNear(arrival.fields.on ?? today, today) })}
                </span>
              </div>
              <div class="row">
                <ButtonLink look="main" to={{ page: 'arrival', id: arrival.id }}>
                  {t('arrival.open')}
                  <span class="visually-hidden"> {arrivalWords(arrival)}</span>
                </ButtonLink>
              </div>
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}
