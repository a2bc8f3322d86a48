/** What the checks V1–V17 find, as one would say it at the door. */
export const findingWords = {
  'finding.title': 'Cần xem',
  'finding.open': 'Mở để sửa',
  'finding.other': 'Xem cháu kia',
  'finding.fixed': 'Đã sửa, lưu trên máy.',
  'finding.fix.group03': 'Chuyển sang nhóm không nơi nương tựa',
  'finding.fix.close': 'Khép hộ này',
  'finding.openCase': 'Mở hồ sơ',
  'finding.motherAge': 'Mẹ {age} tuổi khi sinh. Xem lại năm sinh của mẹ.',
  'finding.parentLiving':
    'Ghi mồ côi cả cha và mẹ, nhưng {name} đang ghi là còn sống. Sửa mục cha mẹ hoặc chọn nhóm khác.',
  'finding.parentUnknown': 'Ghi mồ côi cả cha và mẹ, nhưng chưa ghi cha, mẹ đã mất.',
  'finding.ratherGroup03':
    'Cha hoặc mẹ đã mất, người còn lại mất tích hoặc không chăm sóc được: thuộc nhóm không nơi nương tựa, không phải mồ côi cả cha và mẹ.',
  'finding.notPoor':
    'Nhóm bệnh hiểm nghèo chỉ dành cho hộ nghèo, cận nghèo. Hộ này không có trong danh sách năm {year}; hỏi cán bộ xã.',
  'finding.povertyOpen':
    'Nhóm bệnh hiểm nghèo chỉ dành cho hộ nghèo, cận nghèo. Chưa có danh sách năm {year}; năm trước hộ này không thuộc diện.',
  'finding.notDroppedOut':
    'Ghi bỏ học kiếm sống, nhưng mục học tập không ghi là bỏ học. Sửa mục học tập trước.',
  'finding.schoolUnknown': 'Ghi bỏ học kiếm sống, nhưng chưa ghi việc học của cháu.',
  'finding.youngDropout': 'Ghi bỏ học kiếm sống, nhưng cháu chưa đủ 6 tuổi. Xem lại ngày sinh.',
  'finding.caseMissing': 'Cần mở hồ sơ với Mẫu số 01; thời hạn 12 giờ tính từ lúc nhận tin.',
  'finding.disabilityMissing': 'Ghi trẻ khuyết tật, nhưng chưa ghi dạng khuyết tật.',
  'finding.degreeMissing': 'Chưa ghi mức độ khuyết tật; báo cáo cần có.',
  'finding.deathNotWritten':
    'Tai nạn ngày {day} ghi là tử vong, nhưng chưa ghi cháu mất. Ghi việc mất của cháu.',
  'finding.deathWithoutInjury': 'Ghi cháu mất vì tai nạn ngày {day}, nhưng chưa ghi tai nạn đó.',
  'finding.deathDiffers':
    'Tai nạn tử vong ngày {day} và việc mất của cháu phải ghi cùng ngày, cùng nguyên nhân tai nạn.',
  'finding.beforeBirth': 'Ngày đến {day} trước ngày sinh của cháu.',
  'finding.outBeforeIn': 'Ngày đi trước ngày đến {day}.',
  'finding.afterDeath': 'Cháu đã mất trước ngày {day}; không ghi việc xảy ra sau đó.',
  'finding.sameChild': 'Có thể đã ghi hai lần: cùng tên, cùng ngày sinh, cùng mẹ.',
  'finding.sameIdentifier': 'Hai cháu cùng một số định danh.',
  'finding.twoAreas': 'Cháu cũng đang được theo dõi ở {area}. Cháu đã chuyển đi, chờ bên kia nhận?',
  'finding.nobodyLeft': 'Hộ này không còn cháu nào trong sổ.',
  'finding.houseNotSafe':
    'Ngôi nhà ghi là an toàn, nhưng ngày {day} có cháu bị tai nạn tại nhà trong cùng năm.',
  'finding.specialOverChildren': 'Trẻ em có hoàn cảnh đặc biệt ({part}) nhiều hơn tổng số trẻ em ({whole}).',
  'finding.poorOverHouseholds': 'Hộ nghèo và cận nghèo ({part}) nhiều hơn tổng số hộ ({whole}).',
} as const
