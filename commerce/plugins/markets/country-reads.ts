import { Injectable, type OnApplicationBootstrap } from "@nestjs/common";
import {
  Country,
  CountryService,
  TransactionalConnection,
  TranslatorService,
  UserInputError,
} from "@vendure/core";
import { replaceMethod } from "../../vendure/replace-method";

/**
 * Reads a country in one statement. For one row with its languages TypeORM's `findOne` sends two,
 * and each address asks.
 */
@Injectable()
export class CountryReads implements OnApplicationBootstrap {
  constructor(
    private readonly connection: TransactionalConnection,
    private readonly countries: CountryService,
    private readonly translator: TranslatorService,
  ) {}

  onApplicationBootstrap(): void {
    replaceMethod(this, this.countries, "findOneByCode", () => async (ctx, code) => {
      const [country] = await this.connection.getRepository(ctx, Country).find({ where: { code } });
      if (!country) throw new UserInputError("error.country-code-not-valid", { countryCode: code });
      return this.translator.translate(country, ctx);
    });
  }
}
