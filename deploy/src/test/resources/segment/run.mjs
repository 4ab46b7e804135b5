import { Analytics } from '@segment/analytics-node';

const analytics = new Analytics({ writeKey: process.env.TOKEN, host: process.env.HOST, path: '/v1/batch', flushAt: 10 });
analytics.on('error', (error) => { console.error(error); process.exitCode = 1; });
analytics.identify({ userId: 'sdk-1', traits: { email: 'sdk@people.example', firstName: 'Noor', address: { country: 'EG' } } });
analytics.track({
  userId: 'sdk-1', event: 'Order Completed',
  properties: { order_id: 'sdk-order-1', currency: 'EUR', total: 12.5, products: [{ product_id: 'p1', name: 'Lamp', quantity: 1, price: 12.5 }] },
});
analytics.page({ userId: 'sdk-1', name: 'Home' });
await analytics.closeAndFlush();
