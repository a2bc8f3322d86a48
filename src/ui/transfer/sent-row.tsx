import { useBook, useMayWrite, useToday } from '#ui/context.ts'
import { Badge } from '#ui/part/badge.tsx'
import { Button, ButtonLink } from '#ui/part/button.tsx'
import { Icon } from '#ui/part/icon.tsx'
import { say } from '#ui/part/snack.tsx'
import { StateBadge } from '#ui/part/state-badge.tsx'
import { useRecord } from '#ui/part/use-record.ts'
import { sentWords } from '#ui/transfer/moving-words.ts'
import { outcomeWords } from '#ui/transfer/outcome-words.ts'
import { seenChanges, withdrawnChanges, type Transfer } from '#ui/transfer/transfer.ts'
import { t } from '#ui/words/words.ts'

/** One transfer as its sender sees it: waiting, and taken back with a tap; or answered, until she has taken note. `here`: on the household's own sheet. */
export function SentRow({ transfer, here }: { transfer: Transfer; here?: boolean }) {
  const today = useToday()
  const record = useRecord()
  const mayWrite = useMayWrite('transfer')
  const { register } = useBook()
  const { words, tone } = outcomeWords(register, transfer, today)
  const { outcome, household } = transfer.fields
  const isHere = register.get('household', household ?? '') !== undefined
  const withdraw = async () => {
    if (await record(withdrawnChanges(transfer, today))) say(t('transfer.withdrawn'))
  }
  return (
    <div class="row-item">
      <Icon name="moveOut" />
      <div class="row-body stack tight">
        <span class="title">{sentWords(register, transfer)}</span>
        <div class="row">
          <Badge tone={tone} icon={outcome?.state === 'moved' ? 'tick' : outcome ? 'exclaim' : 'moving'}>
            {words}
          </Badge>
        </div>
        {outcome?.state === 'declined' && <span class="line muted">{t('transfer.stays')}</span>}
        <div class="row">
          {mayWrite && outcome && (
            <Button icon="tick" onPress={() => void record(seenChanges(transfer, today))}>
              {t('transfer.seen')}
              <span class="visually-hidden"> {sentWords(register, transfer)}</span>
            </Button>
          )}
          {mayWrite && !outcome && (
            <Button onPress={() => void withdraw()}>
              {t('transfer.withdraw')}
              <span class="visually-hidden"> {sentWords(register, transfer)}</span>
            </Button>
          )}
          {!here && isHere && household && (
            <ButtonLink to={{ page: 'household', id: household }}>{t('household.title')}</ButtonLink>
          )}
        </div>
        <StateBadge entity="transfer" id={transfer.id} />
      </div>
    </div>
  )
}
