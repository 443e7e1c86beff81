/** Words of the service hours as they stand now, on the kiosk, on its paper and in the hall. Times and days come already said. */
export const opening = {
  openUntil: (time: string) => `Đang làm việc, đến ${time}`,
  closedNow: 'Ngoài giờ làm việc.',
  callsFrom: (time: string) => `Số sẽ được gọi từ ${time}.`,
  callsOver: 'Hôm nay không còn gọi số.',
  dayOff: 'Hôm nay Trung tâm không làm việc, không gọi số.',
  holiday: (name: string) => `Hôm nay nghỉ: ${name}.`,
  noCalls: 'Không gọi số.',
  worksAgain: (day: string) => `Làm việc lại ${day}.`,
};
