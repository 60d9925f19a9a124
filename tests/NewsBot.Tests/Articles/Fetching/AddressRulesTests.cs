using System.Net;
using NewsBot.Core.Articles.Fetching.Connections;

namespace NewsBot.Tests.Articles.Fetching;

public sealed class AddressRulesTests
{
    [Theory]
    [InlineData("0.0.0.0")]
    [InlineData("10.1.2.3")]
    [InlineData("100.64.0.1")]
    [InlineData("127.0.0.1")]
    [InlineData("127.255.255.254")]
    [InlineData("169.254.169.254")]
    [InlineData("172.16.0.1")]
    [InlineData("172.31.255.255")]
    [InlineData("192.0.2.1")]
    [InlineData("192.168.1.1")]
    [InlineData("198.18.0.1")]
    [InlineData("203.0.113.7")]
    [InlineData("224.0.0.1")]
    [InlineData("255.255.255.255")]
    [InlineData("::")]
    [InlineData("::1")]
    [InlineData("::127.0.0.1")]
    [InlineData("::ffff:127.0.0.1")]
    [InlineData("::ffff:169.254.169.254")]
    [InlineData("64:ff9b::7f00:1")]
    [InlineData("64:ff9b::a9fe:a9fe")]
    [InlineData("64:ff9b:1::1")]
    [InlineData("2001::1")]
    [InlineData("2001:db8::1")]
    [InlineData("2002:7f00:1::")]
    [InlineData("fc00::1")]
    [InlineData("fd12::1")]
    [InlineData("fe80::1")]
    [InlineData("fec0::1")]
    [InlineData("ff02::1")]
    public void Addresses_of_local_and_reserved_networks_are_closed(string address) =>
        AddressRules.IsPublic(IPAddress.Parse(address)).ShouldBeFalse();

    [Theory]
    [InlineData("1.1.1.1")]
    [InlineData("172.32.0.1")]
    [InlineData("100.128.0.1")]
    [InlineData("2606:4700::1111")]
    [InlineData("::ffff:1.1.1.1")]
    [InlineData("64:ff9b::101:101")]
    public void Public_addresses_are_open(string address) =>
        AddressRules.IsPublic(IPAddress.Parse(address)).ShouldBeTrue();

    [Theory]
    [InlineData("10.1.2.3", true)]
    [InlineData("::ffff:10.1.2.3", true)]
    [InlineData("10.2.0.1", false)]
    public void A_network_can_be_allowed(string address, bool expected) =>
        new AllowedHosts(["10.1.0.0/16"]).Contains("anything.example", IPAddress.Parse(address)).ShouldBe(expected);

    [Fact]
    public void A_host_can_be_allowed_by_name()
    {
        var allowed = new AllowedHosts(["Intranet.example"]);

        allowed.Contains("intranet.example", IPAddress.Loopback).ShouldBeTrue();
        allowed.Contains("127.0.0.1", IPAddress.Loopback).ShouldBeFalse();
    }

    [Theory]
    [InlineData("intranet.example", true)]
    [InlineData("10.0.0.0/8", true)]
    [InlineData("::1", true)]
    [InlineData("http://intranet.example/", false)]
    [InlineData("", false)]
    public void Entries_are_checked(string entry, bool expected) => AllowedHosts.IsValid(entry).ShouldBe(expected);
}
