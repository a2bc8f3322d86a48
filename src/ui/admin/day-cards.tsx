import { useBook, useRegister } from '#ui/context.ts'
import { dateWords } from '#ui/moment.ts'
import { Button } from '#ui/part/button.tsx'
import { PrintPage } from '#ui/print/print-page.tsx'
import { t } from '#ui/words/words.ts'
import { codeGroups } from './code-time.ts'

/** One person’s card. */
export interface DayCard {
  id: string
  name: string
  areas: readonly string[]
  code: string
}

/** The cards of a training day on A4, to be cut apart: name, code, address, and the one day on which it opens a phone. */
export function DayCards(props: { day: string; cards: readonly DayCard[]; onAgain: () => void }) {
  const { header } = useBook()
  const commune = useRegister(({ register }) => [...register.all('commune')][0]?.fields.name ?? '')
  const date = dateWords(props.day)
  return (
    <PrintPage
      title={t('admin.day.cards', { date })}
      back={{ page: 'codes' }}
      note={t('admin.day.cardsHelp', { count: props.cards.length })}
    >
      {(printed) => (
        <>
          <ul class="code-cards">
            {props.cards.map((card) => (
              <li key={card.id} class="code-card">
                {header.kind === 'training' && <p class="code-card-training">{t('app.training')}</p>}
                <p class="code-card-commune">{commune}</p>
                <p class="code-card-name">{card.name}</p>
                {card.areas.length > 0 && <p>{t('admin.day.cardAreas', { areas: card.areas.join(', ') })}</p>}
                <p class="code-card-code" aria-label={card.code.split('').join(' ')}>
                  {codeGroups(card.code).join(' ')}
                </p>
                <p>{t('admin.day.cardDay', { date })}</p>
                <p>{t('admin.day.cardSteps', { address: location.origin })}</p>
              </li>
            ))}
          </ul>
          <p class="sheet-note">{printed}</p>
          <div class="no-print">
            <Button look="plain" onPress={props.onAgain}>
              {t('admin.day.again')}
            </Button>
          </div>
        </>
      )}
    </PrintPage>
  )
}
