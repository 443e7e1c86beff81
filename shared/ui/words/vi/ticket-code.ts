/** Words of the code on a ticket. They come with it, after the kiosk's first screen. */
export const ticketCode = {
  line: 'Quét mã để theo dõi và đánh giá trên điện thoại',
  label: 'Mã để quét bằng điện thoại',
};
