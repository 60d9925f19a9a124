# docker build -t newsbot . && docker run -p 127.0.0.1:5080:5080 -v newsbot:/data newsbot
FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
WORKDIR /source
COPY . .
RUN dotnet publish src/NewsBot --configuration Release --output /app

FROM mcr.microsoft.com/dotnet/aspnet:10.0
WORKDIR /app
COPY --from=build /app .

# Everything that must be kept is in /data. The image's own user, without rights, owns it.
RUN mkdir --mode=700 /data && chown "$APP_UID" /data
USER $APP_UID
VOLUME /data
ENV Storage__Path=/data Web__Url=http://0.0.0.0:5080
EXPOSE 5080
ENTRYPOINT ["dotnet", "newsbot.dll"]
