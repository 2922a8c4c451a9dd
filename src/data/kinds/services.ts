import type { Service } from '../../domain/service.ts';
import type { Kind } from '../kind.ts';
import { toService } from '../to-service.ts';
import { fieldsOf, listOf } from '../values/fields.ts';

export const services: Kind<Service> = {
  toItem: toService,
  hoursIn({ hours, contact, stops }) {
    const phones = listOf(fieldsOf(contact).phone).map((phone) => fieldsOf(phone).hours);
    return [hours, ...phones, ...listOf(stops).map((stop) => fieldsOf(stop).schedule)];
  },
};
