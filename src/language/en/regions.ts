/** States, provinces, lesser cities, islands and landmarks; several words with spaces. */
export const regionNames: readonly string[] = (
  'Alabama|Arizona|Arkansas|Colorado|Connecticut|Delaware|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|' +
  'Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|' +
  'New Mexico|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|South Carolina|South Dakota|' +
  'Tennessee|Utah|Vermont|Virginia|West Virginia|Wisconsin|Wyoming|Puerto Rico|Alberta|British Columbia|Manitoba|' +
  'Nova Scotia|Saskatchewan|New South Wales|Tasmania|Western Australia|South Australia|Northern Territory|Albany|' +
  'Albuquerque|Anchorage|Austin|Baltimore|Baton Rouge|Birmingham|Brooklyn|Buffalo|Charlotte|Charleston|Cincinnati|Cleveland|' +
  'Columbus|Denver|Des Moines|El Paso|Fort Worth|Fresno|Honolulu|Indianapolis|Jacksonville|Kansas City|Las Vegas|Long Beach|' +
  'Long Island|Louisville|Memphis|Manhattan|Harlem|Bronx|Queens|Milwaukee|Minneapolis|Nashville|New Orleans|Newark|Oakland|' +
  'Oklahoma City|Omaha|Orlando|Palo Alto|Phoenix|Pittsburgh|Portland|Raleigh|Richmond|Sacramento|Salt Lake City|San Antonio|' +
  'San Diego|San Jose|Santa Barbara|Santa Fe|Santa Monica|Savannah|Silicon Valley|Spokane|St. Louis|St. Paul|Tampa|Tucson|Tulsa|' +
  'Washington DC|Washington D.C.|D.C.|DC|NYC|LA|SF|NY|CA|TX|FL|Bay Area|Hollywood|Times Square|Central Park|Wall Street|' +
  'Main Street|Broadway|Golden Gate|Grand Canyon|Niagara Falls|Capitol Hill|Guantanamo|Guantanamo Bay|Abu Ghraib|' +
  'Bristol|Cambridge|Cardiff|Leeds|Leicester|Newcastle|Nottingham|Oxford|Sheffield|Southampton|York|Cork|Heathrow|Gatwick|' +
  'Bordeaux|Lille|Nice|Toulouse|Cologne|Dresden|Düsseldorf|Leipzig|Stuttgart|Basel|Lausanne|Salzburg|Antwerp|Bruges|' +
  'The Hague|Hague|Utrecht|Florence|Naples|Palermo|Pisa|Verona|Granada|Seville|Valencia|Porto|Krakow|Gdansk|Brno|' +
  'Gothenburg|Malmö|Bergen|Turku|Tampere|Thessaloniki|Crete|Corsica|Sardinia|Malta|Antalya|Izmir|Adana|Samarkand|' +
  'Falluja|Fallujah|Kirkuk|Najaf|Karbala|Tikrit|Ramadi|Anbar|Kandahar|Helmand|Herat|Peshawar|Lahore|Rawalpindi|Quetta|' +
  'Waziristan|Balochistan|Punjab|Kerala|Tamil Nadu|Goa|Gujarat|Rajasthan|Bihar|Assam|Maharashtra|Uttar Pradesh|Bangalore|' +
  'Bengaluru|Chennai|Hyderabad|Pune|Jaipur|Agra|Noida|Gurgaon|Calcutta|Bombay|Madras|Kandy|Chittagong|Pokhara|Lhasa|' +
  'Everest|Himalayas|Phuket|Chiang Mai|Pattaya|Penang|Johor|Sabah|Sarawak|Borneo|Java|Sumatra|Sulawesi|Papua|Timor|Cebu|' +
  'Davao|Mindanao|Luzon|Baguio|Can Tho|Cần Thơ|Hai Phong|Hải Phòng|Nha Trang|Quảng Ninh|Nghệ An|Harbin|Tianjin|Qingdao|' +
  'Chengdu|Dalian|Xiamen|Suzhou|Macau|Kaohsiung|Kowloon|Haifa|Nazareth|Bethlehem|Hebron|Nablus|Jenin|Rafah|Khan Younis|' +
  'Sinai|Suez|Suez Canal|Alexandria|Aswan|Luxor|Homs|Idlib|Latakia|Raqqa|Sanaa|Aden|Hodeidah|Medina|Dhahran|Benghazi|' +
  'Darfur|Juba|Mombasa|Zanzibar|Kilimanjaro|Durban|Soweto|Marrakesh|Timbuktu|Cancun|Acapulco|Guadalajara|Monterrey|Tijuana|' +
  'Chiapas|Patagonia|Andes|Amazon|Galapagos|Cusco|Machu Picchu|Cartagena|Medellin|Cali|Bahia|Salvador|Antarctica|' +
  'Caribbean|Mediterranean|Adriatic|Aegean|Bosphorus|Danube|Rhine|Nile|Thames|Volga|Yangtze|Ganges|Tigris|Euphrates|' +
  'Mississippi River|Rocky Mountains|Alps|Sahara|Kremlin|Buckingham Palace|Eiffel Tower|Red Square|Tiananmen Square|' +
  'Vatican City|Holy Land|Palestinian Territories|Occupied Territories|Green Zone|Ground Zero|Earth|Mars|Moon|Venus'
).split('|');
