import { defineCollection } from 'astro:content';
import { z } from 'astro/zod';
import { contentLoader } from '#content/loader.ts';
import type { Body } from '#domain/body.ts';
import type { CollectionName, Content } from '#domain/content.ts';
import { environment } from '#environment.ts';

type Stored<Name extends CollectionName> = {
  fields: Content[Name][number]['data'];
  body: Body;
  file: string;
};

/** The loader has read each file by the schema of its folder; what it stores is passed on as it is. */
function collection<Name extends CollectionName>(name: Name) {
  return defineCollection({
    loader: contentLoader(name, environment.contentRoot),
    schema: z.custom<Stored<Name>>(),
  });
}

export const collections = {
  roles: collection('roles'),
  employers: collection('employers'),
  profiles: collection('profiles'),
  guides: collection('guides'),
  skills: collection('skills'),
};
