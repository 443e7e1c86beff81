import { expect, test } from 'vitest';
import { pair, revoke } from './support/asks.ts';
import { paired, revoked } from './support/facts.ts';
import { given, happens, isRefused } from './support/given.ts';

/** Devices: paired once for one place, let go when their place is taken or their token is lost. */

test('[A2] a device is paired for its place', () => {
  expect(given().when(pair('tablet-01', 'tablet', '1'))).toEqual(
    happens(paired('tablet-01', 'tablet')),
  );
  expect(given().when(pair('display-1', 'display', '1'))).toEqual(
    happens(paired('display-1', 'display')),
  );
});

test('[A2] a device is paired once', () => {
  expect(given(paired('display-1', 'display')).when(pair('display-1', 'display'))).toEqual(
    isRefused('device-known'),
  );
});

test('[A2] a device needs a place that exists', () => {
  expect(given().when(pair('kiosk-001', 'kiosk', 'nowhere'))).toEqual(isRefused('point-unknown'));
  expect(given().when(pair('kiosk-001', 'kiosk'))).toEqual(isRefused('point-unknown'));
  expect(given().when(pair('tablet-01', 'tablet', '9'))).toEqual(isRefused('counter-unknown'));
  expect(given().when(pair('counter-1', 'counter'))).toEqual(isRefused('counter-unknown'));
});

test('[R15] a tablet without a counter stands at the exit; keys have one', () => {
  const { events } = given().when(pair('tablet-01', 'tablet'));
  expect(events).toMatchObject([{ type: 'device-paired', role: 'tablet', counter: null }]);
  expect(given().when(pair('counter-1', 'counter'))).toEqual(isRefused('counter-unknown'));
});

test('[N1] a point has one kiosk: pairing another revokes the one before', () => {
  expect(given(paired('kiosk-old', 'kiosk')).when(pair('kiosk-new', 'kiosk', 'sanh'))).toEqual(
    happens(revoked('kiosk-old'), paired('kiosk-new', 'kiosk')),
  );
  expect(given(paired('kiosk-old', 'kiosk')).when(pair('tablet-01', 'tablet', '1'))).toEqual(
    happens(paired('tablet-01', 'tablet')),
  );
});

test('[A3] a revoked device is no longer known', () => {
  const day = given(paired('kiosk-001', 'kiosk'));
  expect(day.when(revoke('kiosk-001'))).toEqual(happens(revoked('kiosk-001')));
  const { state } = given(paired('kiosk-001', 'kiosk'), revoked('kiosk-001'));
  expect(state.devices.size).toBe(0);
  expect(day.when(revoke('kiosk-002'))).toEqual(isRefused('device-unknown'));
});
